import { z } from 'zod'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Reads a stored setting, or its defaults when none was stored or the stored one no longer fits. */
export function readSetting<Schema extends z.ZodType>(
  db: ReadDb,
  key: string,
  schema: Schema,
): z.output<Schema> {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key)
  const stored = schema.safeParse(row ? (JSON.parse(row.value) as unknown) : {})
  return stored.success ? stored.data : schema.parse({})
}

export function writeSetting(db: WriteDb, key: string, value: unknown): void {
  db.put('setting', { key, value: JSON.stringify(value) })
}

/** Whether the file holds the demo shop; who fills it says so. */
export const demoSettingSchema = z.object({ isDemo: z.boolean().default(false) })

/** Which terminal of the database this machine is; null for its first. */
export const terminalSettingSchema = z.object({ uid: z.string().nullable().default(null) })
