/** What filters call a wire by: `yonhap` for "Yonhap", `news-1` for "News 1". */
export const wireId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
