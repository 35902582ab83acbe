import { writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrate } from '#main/platform/database/migrate'
import { schemaOf } from '#main/platform/database/schema'

const raw = new Sqlite(':memory:')
migrate(raw, () => undefined)
writeFileSync(new URL('../src-main/platform/database/schema.sql', import.meta.url), schemaOf(raw))
