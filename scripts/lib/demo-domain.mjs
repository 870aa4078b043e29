/** The demo newsstand's outlets live under this domain, which can never exist outside (RFC 2606). */
export const DEMO_DOMAIN = 'masadir.example';
