import { dirname, join } from 'node:path'
import type { ReadDb } from '#main/platform/database/connection'
import { openDatabase } from '#main/store/backup/open-database'
import { branches, giveSimulatedPrinters } from '../store/shop-floor'
import { setUpDemoOperators } from './demo-operators'

/**
 * Has the simulated operators serve a demo shop filled before there were any, once brought up to date as the app does it;
 * answers whether it did; its terminals keep the simulated printer they had by default. Another shop, and one in which anything of loyalty was ever set, is left as it is.
 */
export function connectOldShop(path: string, now: number): boolean {
  const opened = openDatabase(path, join(dirname(path), 'backups'), now)
  // The app says what is wrong with it.
  if (!opened.ok) return false
  const database = opened.value
  try {
    return database.write((db) => {
      if (!isDemoShop(db)) return false
      giveSimulatedPrinters(database.raw)
      if (isAnythingSet(db)) return false
      setUpDemoOperators(database.raw, now)
      return true
    })
  } finally {
    database.close()
  }
}

function isDemoShop(db: ReadDb): boolean {
  const found = db.all<{ cnpj: string }>('SELECT cnpj FROM branch ORDER BY id').map(({ cnpj }) => cnpj)
  return JSON.stringify(found) === JSON.stringify(branches.map(({ cnpj }) => cnpj))
}

function isAnythingSet(db: ReadDb): boolean {
  return (
    db.get(
      `SELECT 1 FROM program_setting UNION ALL SELECT 1 FROM secret
       UNION ALL SELECT 1 FROM parameter_value WHERE key LIKE 'loyalty.%' LIMIT 1`,
    ) !== undefined
  )
}
