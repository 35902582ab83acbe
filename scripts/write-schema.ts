import Sqlite from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { migrate } from '../src-main/database/migrate'
import { schemaOf } from '../src-main/database/schema'

const raw = new Sqlite(':memory:')
migrate(raw, () => undefined)
writeFileSync(new URL('../src-main/database/schema.sql', import.meta.url), schemaOf(raw))
