/** The host of what a person typed: `example.org`, `https://www.example.org/page`; null where there is none. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  try {
    const { hostname, protocol } = new URL(text.includes('://') ? text : `https://${text}`);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    // A site has a dot in its name; `localhost` and typing slips have none.
    return hostname.includes('.') && !hostname.endsWith('.') ? hostname : null;
  } catch {
    return null;
  }
}
