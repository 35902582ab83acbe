import type { FileFormat } from '#shared/store/import/file-format'
import type {
  CheckedRow,
  ImportPreview,
  ImportRun,
  MappedColumns,
} from '#shared/store/import/import-operations'
import type { TestTill } from '../till/test-till'

/** A file as its screen hands it to main, and what comes of it. */
export async function sendFile(
  till: TestTill,
  kind: string,
  content: Buffer | string,
  name = 'planilha.csv',
) {
  const id = crypto.randomUUID()
  const bytes = Buffer.from(content)
  const file = { id, kind, name, run: id }
  await till.must('import.receive', { id, at: 0, part: bytes.toString('base64') })
  const look = (format: FileFormat | null = null): Promise<ImportPreview> =>
    till.must('import.look', { ...file, format })
  return {
    id,
    file,
    look,
    /** Checks it as it looks, but for what is told. */
    async check(told: { readonly format?: FileFormat; readonly columns?: MappedColumns } = {}) {
      const preview = await look(told.format ?? null)
      const columns = { ...preview.columns, ...told.columns }
      return till.must('import.check', { ...file, format: preview.format, columns })
    },
    rows: async (state: CheckedRow['state']): Promise<readonly CheckedRow[]> =>
      (await till.must('import.rows', { id, state, after: 0 })).rows,
    begin: () => till.must('import.begin', { id }),
    run: () => runOf(till, id),
    /** Until it is over. */
    async ended(): Promise<ImportRun> {
      for (;;) {
        const run = await runOf(till, id)
        if (run && run.endedAt !== null) return run
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}

export async function runOf(till: TestTill, id: string): Promise<ImportRun | undefined> {
  return (await till.must('import.overview', {})).runs.find((run) => run.id === id)
}

/** Sent, checked as it looks, and taken over. */
export async function importFile(till: TestTill, kind: string, content: Buffer | string): Promise<ImportRun> {
  const sent = await sendFile(till, kind, content)
  await sent.check()
  await sent.begin()
  return sent.ended()
}
