import { writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrate } from '#main/database/migrate'
import { schemaOf } from '#main/database/schema'

const raw = new Sqlite(':memory:')
migrate(raw, () => undefined)
writeFileSync(new URL('../src-main/database/schema.sql', import.meta.url), schemaOf(raw))
