import { type Complaint, ConfigError } from './config-error.ts';

/** Reads one part; asking for what was read throws the complaints of all parts, where there are any. */
export type ReadPart = <T>(reader: () => T) => () => T;

/** For parts that are read one after another, so that whoever mends them is told of all at once. */
export function allAtOnce(): ReadPart {
  const complaints: Complaint[] = [];
  return <T>(reader: () => T) => {
    const part = tryPart(reader, complaints);
    return () => {
      if (part === undefined || complaints.length > 0) throw new ConfigError(complaints);
      return part.value;
    };
  };
}

function tryPart<T>(reader: () => T, complaints: Complaint[]): { readonly value: T } | undefined {
  try {
    return { value: reader() };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complaints.push(...error.complaints);
    return undefined;
  }
}
