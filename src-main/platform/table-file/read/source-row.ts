/** A cell as the file has it: the text of a text file; a figure only where the file itself says that it is one. */
export type SourceCell = string | number

/** A row of a file people made, its number counted from 1 as a spreadsheet shows it. */
export interface SourceRow {
  readonly row: number
  readonly cells: readonly SourceCell[]
}

/** The rows of a file, some at a time: the next ones are read when they are asked for. */
export type SourceRows = AsyncGenerator<readonly SourceRow[], void>

/** Why a file is no table this program reads. */
export const fileFaults = [
  'empty',
  'only-head',
  'picture',
  'pdf',
  'old-excel',
  'protected',
  'open-document',
  'web-page',
  'not-a-table',
  'damaged',
  'open-quote',
  'too-large',
  'too-many-rows',
  'wrong-encoding',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Carries out of a reader what is wrong with the file. */
export class UnreadableFile extends Error {
  constructor(
    readonly fault: FileFault,
    /** The row it was met at; null where it is of the file as a whole. */
    readonly row: number | null = null,
  ) {
    super(`unreadable file: ${fault}`)
  }
}
