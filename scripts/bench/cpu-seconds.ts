import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, on every Linux that browsers run on. */
const TICKS = 100;

/** CPU seconds that a process and all below it have used so far; NaN where there is no /proc. */
export function cpuSeconds(pid: number | undefined): number {
  if (pid === undefined) return Number.NaN;
  const all = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const stat = readStat(name);
      if (stat) all.set(Number(name), stat);
    }
  } catch {
    return Number.NaN;
  }
  let ticks = 0;
  for (const [id, stat] of all) if (isBelow(id)) ticks += stat.ticks;
  return ticks / TICKS;

  function isBelow(id: number): boolean {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (at === pid) return true;
    return false;
  }
}

/** A process may end while we look: then it has none. */
function readStat(pid: string): { parent: number; ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; after it: state, parent, …, user and system ticks as 12th and 13th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}
