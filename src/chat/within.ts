/** Waits for the work, but no longer than the limit; what it fails with is its own affair. @returns whether it ended */
export async function within(limitMs: number, work: Promise<unknown> | undefined): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), limitMs);
  const done = Promise.resolve(work).then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
