/** An address that may be shown as a link: http or https, and not longer than the platform takes. */
export function webLink(url: string | undefined, limit: number): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  const safe = href.replace(/[()<>|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return (protocol === 'https:' || protocol === 'http:') && safe.length <= limit ? safe : undefined;
}
