import { writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrate } from '#main/platform/database/migrate'
import { schemaOf, tablesOf } from '#main/platform/database/schema'

const raw = new Sqlite(':memory:')
migrate(raw, () => undefined)
const folder = new URL('../src-main/platform/database/', import.meta.url)
writeFileSync(new URL('schema.sql', folder), schemaOf(raw))
writeFileSync(new URL('tables.ts', folder), tablesOf(raw))
