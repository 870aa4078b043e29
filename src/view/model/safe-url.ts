/** An address that may be linked: http or https only, as the browser reads it; null for anything else. */
export function safeUrl(url: string | null): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** An address to be read on paper: no scheme, letters instead of their codes. Null where it may not be linked. */
export function addressOnPaper(url: string | null): string | null {
  const safe = safeUrl(url);
  if (!safe) return null;
  const bare = safe.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
