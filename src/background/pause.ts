/** Wait some milliseconds; short enough for a worker not to be put to sleep. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
