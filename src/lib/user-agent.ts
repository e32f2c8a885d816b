/** Agencies answer 403 to programs that do not say who they are, and whom to write to. @param contactUrl a page or `mailto:` */
export const userAgent = (contactUrl: string): string => `Demarche/0.1 (+${contactUrl})`;
