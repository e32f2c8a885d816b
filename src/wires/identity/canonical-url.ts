/** Parameters that say where a reader came from and never what is read. */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|custom.*|link.*|ptr.*|format|bbc.*)|mc_[ce]id|guce?_.*|hsa_.*|pk_.*|mtm_.*|__?hs.*|_ga|_gl|[a-z]{0,3}clid|gclsrc|igshid|igsh|mibextid|ref_(?:src|url)|ref|referrer|cmp(?:id)?|campaign|ocid|ncid|ftag|s_?cid|smid|smtyp|xtor|ito|spm|srcref|soc_(?:src|trk)|sr_share|share|rss|feed|feedtype|output|guccounter|wt\..*|amp)$/i;

/** Beginnings of host names that serve the same articles to other devices. */
const DEVICE_HOST = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.]+)|^m-(?=[^.]+\.[^.]+\.[^.]+)/;

/**
 * One spelling for all the addresses of an article: without scheme, device, tracking, fragment, AMP, default port,
 * and with its parameters in order. A key to compare by, no address to fetch.
 * @returns undefined where it is no web address
 */
export function canonicalUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(unwrapAmpCache(address.trim()));
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, '').replace(DEVICE_HOST, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `//${host}${port}${canonicalPath(url.pathname)}${canonicalQuery(url.searchParams)}`;
}

function canonicalPath(path: string): string {
  const plain = path
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const sign = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(sign) ? sign : whole.toUpperCase();
    })
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp\/?$|\.amp(?=\.html?$|$)/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/');
  return plain.replace(/\/+$/, '') || '/';
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(
    ([name, value]) => !TRACKING.test(name) && !(value === '' && name === ''),
  );
  const sorted = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`;
}

/** `google.com/amp/s/host/path` and `host.cdn.ampproject.org/c/s/host/path` carry another's article. */
function unwrapAmpCache(address: string): string {
  const inner =
    /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[^/]+\.cdn\.ampproject\.org\/[cvi])\/(?:s\/)?(.+)$/i.exec(
      address,
    )?.[1];
  return inner !== undefined && URL.canParse(`https://${inner}`) ? `https://${inner}` : address;
}
