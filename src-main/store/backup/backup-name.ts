export const backupKinds = {
  daily: { prefix: 'balcao-' },
  upgrade: { prefix: 'antes-da-atualizacao-' },
} as const
export type BackupKind = keyof typeof backupKinds

/** How far the audit's chain had come: the last entry, and the first digits of its hash. */
export interface ShortHead {
  readonly entry: number
  readonly digits: string
}

/** What a copy's name says. */
export interface BackupName {
  readonly kind: BackupKind
  readonly takenAt: number
  /** Null in copies of versions that did not say, and of shops without a trail. */
  readonly head: ShortHead | null
}

/** `balcao-2026-03-10T12-00-00.000Z-n1240-3fa91c02.db`: the moment, and the audit's head as closing slips print it. */
export function backupName({ kind, takenAt, head }: BackupName): string {
  const trail = head === null ? '' : `-n${head.entry}-${head.digits}`
  return `${backupKinds[kind].prefix}${fileStamp(takenAt)}${trail}.db`
}

const pattern =
  /^(balcao|antes-da-atualizacao)-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(?:-n(\d{1,15})-([0-9a-f]{8}))?\.db$/

/** Null for a file the program would not have named so. */
export function readBackupName(name: string): BackupName | null {
  const [, prefix, day = '', hour = '', minute = '', second = '', entry, digits] = pattern.exec(name) ?? []
  if (prefix === undefined) return null
  const takenAt = Date.parse(`${day}${hour}:${minute}:${second}`)
  if (Number.isNaN(takenAt)) return null
  return {
    kind: prefix === 'balcao' ? 'daily' : 'upgrade',
    takenAt,
    head: entry === undefined || digits === undefined ? null : { entry: Number(entry), digits },
  }
}

/** A moment as part of a file name, on any file system. */
export function fileStamp(at: number): string {
  return new Date(at).toISOString().replaceAll(':', '-')
}
