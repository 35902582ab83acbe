import { writeFileSync } from 'node:fs'
import { connect, openFile } from '../../platform/database/connection'
import { migrate } from '../../platform/database/migrate'
import { fillTestShop } from './test-shop'

let made: Buffer | undefined

/** Puts the test shop's file there: made once and copied ever after, since all migrations take longer than most tests. */
export function placeShopFile(path: string): void {
  made ??= makeShop()
  writeFileSync(path, made)
}

function makeShop(): Buffer {
  const raw = openFile(':memory:')
  try {
    migrate(raw, () => undefined)
    fillTestShop(connect(raw))
    return raw.serialize()
  } finally {
    raw.close()
  }
}
