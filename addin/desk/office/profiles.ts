/** A Word that the desk takes as its example: which requirement sets it has, and where it is known to be awkward. */
export type Profile = {
  id: 'word2024' | 'microsoft365' | 'web';
  title: string;
  platform: 'PC' | 'OfficeOnline';
  /** Highest version of each set. */
  sets: Record<string, string>;
  /** A note takes no content control. */
  noControlInNotes: boolean;
  /** Inserting a package forgets what could be undone. */
  packageClearsUndo: boolean;
  /** Milliseconds that inserting a package takes. */
  packageDelay: number;
};

const desktop = { noControlInNotes: false, packageClearsUndo: false, packageDelay: 0 };

export const profiles: Profile[] = [
  {
    id: 'microsoft365',
    title: 'Microsoft 365',
    platform: 'PC',
    sets: { WordApi: '1.9', WordApiDesktop: '1.4' },
    ...desktop,
  },
  { id: 'word2024', title: 'Office 2024', platform: 'PC', sets: { WordApi: '1.8', WordApiDesktop: '1.1' }, ...desktop },
  {
    id: 'web',
    title: 'Word on the web',
    platform: 'OfficeOnline',
    sets: { WordApi: '1.9' },
    noControlInNotes: true,
    packageClearsUndo: true,
    packageDelay: 1500,
  },
];

export function profileOf(id: string | null): Profile {
  const [first] = profiles;
  const found = profiles.find((profile) => profile.id === id) ?? first;
  if (found === undefined) throw new Error('There is no host profile.');
  return found;
}

export function isSetSupported(sets: Profile['sets'], name: string, version = '1.1'): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
