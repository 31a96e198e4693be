/**
 * The text of a file that a person saved, without a byte order mark. Bytes are UTF-8 or, where
 * they cannot be, Windows-1252: what Excel in Western Europe makes of a CSV file.
 */
export function textOf(file: string | Uint8Array): string {
  return typeof file === 'string' ? file.replace(/^\uFEFF/, '') : decode(file);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
