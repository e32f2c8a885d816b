/** One thing wrong in a configuration file or variable, in the reader's words. */
export interface Complaint {
  /** `feeds.yaml:12`, or a variable's name. */
  readonly where: string;
  /** Path of the key: `feeds[2].url`; empty for the whole file. */
  readonly key: string;
  readonly message: string;
}

/** Everything wrong with the configuration, at once. Ends the program with exit code 2. */
export class ConfigError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[], options?: ErrorOptions) {
    const lines = complaints.map(({ where, key, message }) => `  ${where}${key && ` ${key}`}: ${message}`);
    super(`Cannot use the configuration:\n${lines.join('\n')}`, options);
    this.name = 'ConfigError';
    this.complaints = complaints;
  }
}
