import Sqlite from 'better-sqlite3'
import { currentVersion, migrations } from '../../platform/database/migrations/migrations'
import { databaseVersion } from '../../platform/database/version'
import { upgradeFile, type UpgradeOrder } from '../../store/backup/upgrade-file'
import type { UpgradeMoment } from './run-upgrade'

/** A file brought up to date by a process that is killed on the way: `upgrade-child.ts <order> <moment>`, both JSON. */
const [order, moment] = process.argv.slice(2).map((word) => JSON.parse(word) as unknown) as [
  UpgradeOrder,
  UpgradeMoment,
]

function pullThePlug(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** The last statement of a step writes its version, and the last of all is this; there SQLite is watched. */
const watched = (raw: Sqlite.Database, statement: string): boolean => {
  if (moment.at === 'uncommitted') return statement === `user_version = ${moment.version}`
  return moment.at === 'end' && statement === 'foreign_keys = ON' && databaseVersion(raw) === currentVersion
}
type Pragma = (this: Sqlite.Database, ...said: Parameters<Sqlite.Database['pragma']>) => unknown
const pragma: Pragma = Reflect.get(Sqlite.prototype, 'pragma')
const watching: Pragma = function (...said) {
  const answer = pragma.apply(this, said)
  if (watched(this, said[0])) pullThePlug()
  return answer
}
Reflect.set(Sqlite.prototype, 'pragma', watching)

let tables = 0
let copiedBefore = 0
let version = 0
upgradeFile(order, (told) => {
  if (told.doing !== 'steps') {
    if (moment.at === told.doing) pullThePlug()
    return
  }
  const reached = currentVersion - told.steps + told.step
  if (reached !== version) {
    version = reached
    tables = 0
    if (moment.at === 'before' && moment.version === version) pullThePlug()
  } else if (told.copied > copiedBefore) tables += 1
  copiedBefore = told.copied
  const all = migrations[version - 1]?.rewrites?.length ?? 0
  if (moment.at === 'half' && moment.version === version && tables > 0 && tables >= all / 2) pullThePlug()
})
