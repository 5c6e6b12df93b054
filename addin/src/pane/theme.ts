import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const brand: BrandVariants = {
  10: '#020607',
  20: '#0b1b20',
  30: '#0e2d36',
  40: '#0f3a46',
  50: '#0f4756',
  60: '#0f4c5c',
  70: '#15606f',
  80: '#176a7c',
  90: '#2b7c8e',
  100: '#418da0',
  110: '#579fb1',
  120: '#6eb0c1',
  130: '#87c1d1',
  140: '#a2d2e0',
  150: '#bfe3ee',
  160: '#def2f8',
};

const light: Theme = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandStroke: brand[110],
  colorCompoundBrandForeground1: brand[120],
};

const prefersDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  prefersDark?.addEventListener('change', changed);
  return () => prefersDark?.removeEventListener('change', changed);
}

/** @param hostDark What Word says of its own theme; undefined where it does not say, and the system's preference counts. */
export function useTheme(hostDark: boolean | undefined): { theme: Theme; dark: boolean } {
  const systemDark = useSyncExternalStore(subscribe, () => prefersDark?.matches ?? false);
  const isDark = hostDark ?? systemDark;
  return { theme: isDark ? dark : light, dark: isDark };
}
