import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Harness, LaunchOptions } from './harness.ts';

export function launch(name: BrowserName, options: LaunchOptions): Promise<Harness> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
