/** Why the library could not do what it should; the codes are those of `Problem` (shared/messages.ts). */
export class LibraryError extends Error {
  readonly code: 'storage_full' | 'storage_blocked' | 'pack_broken' | 'library_damaged';

  constructor(code: LibraryError['code'], detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'LibraryError';
    this.code = code;
  }
}

/** What the browser threw while storing: a full disk is told from everything else. */
export function storageError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  // Firefox has a name of its own for a file system that is full.
  const full = name === 'QuotaExceededError' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE';
  return new LibraryError(full ? 'storage_full' : 'storage_blocked', name);
}
