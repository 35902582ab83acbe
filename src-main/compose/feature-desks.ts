import { dirname, join } from 'node:path'
import type { OrderId } from '#shared/kernel/ids'
import type { CustomerDisplays } from '../devices/display/customer-displays'
import type { BulkEdits } from '../goods/bulk-edit/create-bulk-edits'
import type { Regroup } from '../goods/product/regroup'
import type { LoyaltyAtWork } from '../loyalty/loyalty-at-work'
import type { LoyaltyDesk } from '../loyalty/port/loyalty-desk'
import type { BranchPrograms } from '../loyalty/settings/create-branch-programs'
import type { CentralLink } from '../platform/central-link/central-link'
import { readOnly } from '../platform/database/connection'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { Jobs } from '../platform/jobs/create-jobs'
import type { ReadWorker } from '../platform/worker/read-worker'
import { createRunningReadings } from '../platform/worker/running-readings'
import type { ValueAuthority } from '../rewards/stored-value/value-authority'
import type { SaleDesk } from '../selling/sale/participant'
import type { Approvals } from '../store/access/approvals'
import type { PinPepper } from '../store/access/pin-pepper'
import type { Session } from '../store/access/session'
import { listBackups } from '../store/backup/backup'
import type { Inherit } from '../store/branch/add-branch'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import type { Imports } from '../store/import/create-imports'
import type { ParameterCheck } from '../store/settings/parameter-check'
import type { SessionParts } from '../store/till/session-parts'
import { createAttendance, resumeTill } from '../store/till/till-keeping'
import type { composeDevices } from './devices'
import type { composeFile } from './file'
import { importKinds } from './import-kinds'
import type { composeMessages } from './messages'
import { viewSale } from './participants'
import type { ReadTasks } from './read-tasks'
import type { DevicesAround, Surroundings } from './surroundings'

interface FeatureDeps
  extends
    Pick<
      Surroundings,
      'version' | 'elsewhere' | 'log' | 'onParameterSet' | 'printPages' | 'copyWork' | 'chooseFolder'
    >,
    Pick<ReturnType<typeof composeFile>, 'secrets' | 'seals' | 'clock' | 'onTillClosed' | 'backups'>,
    Pick<ReturnType<typeof composeMessages>, 'messages' | 'gateways'> {
  readonly desk: Desk & { readonly terminal: Terminal }
  readonly saleDesk: SaleDesk & LoyaltyDesk
  readonly valueAuthority: ValueAuthority
  readonly session: Session
  readonly approvals: Approvals
  readonly pepper: PinPepper
  readonly central: CentralLink
  readonly devices: ReturnType<typeof composeDevices>
  readonly devicesAround: DevicesAround
  readonly programs: BranchPrograms
  readonly loyalty: LoyaltyAtWork
  readonly displays: CustomerDisplays
  readonly jobs: Jobs
  readonly readWorker: ReadWorker<ReadTasks>
  readonly exportFolder: string
  readonly imports: Imports
  readonly bulkEdits: BulkEdits
  /** What erasing somebody owes beside the file. */
  readonly cleanUp: () => void
  readonly sessionParts: SessionParts
  readonly inherits: readonly Inherit[]
  readonly regroups: readonly Regroup[]
  readonly parameterChecks: readonly ParameterCheck[]
}

/**
 * What features find at their desks, given the file, the clock and the devices of a till: each takes what it needs. Queries
 * get one that cannot write, whatever they call.
 */
export function composeFeatureDesks(deps: FeatureDeps) {
  const { desk, saleDesk, valueAuthority, devices, devicesAround, ...others } = deps
  const { session, approvals } = others
  const { database, terminal } = desk
  const attendance = createAttendance()
  session.onSignIn((operator) => resumeTill(desk, attendance, operator))
  session.onSignOut(() => approvals.clear())
  const runningReadings = createRunningReadings()
  const shopFile = { path: database.path, backupFolder: join(dirname(database.path), 'backups') }
  const both = {
    ...others,
    ...devices,
    importKinds,
    runningReadings,
    terminal,
    attendance,
    viewSale,
    shopFile,
  }
  const reading: ReadDesk = { ...desk, database: readOnly(database) }
  return {
    reads: {
      ...both,
      desk: reading,
      participants: saleDesk.participants,
      copies: () => listBackups(shopFile.backupFolder),
    },
    works: {
      ...both,
      ...devicesAround,
      desk: saleDesk,
      valueAuthority,
      orderClaims: {
        isNeeded: () => others.central.isEnrolled(),
        release: (claim: string) => others.central.releaseClaim(claim),
        ask: (claim: string, orderId: OrderId) =>
          others.central.claim({ claim, kind: 'order', subject: orderId, quantity: 1, of: 1 }),
      },
      timeZone: () => shopTimeZone(database, terminal.branchId),
    },
  }
}
export type FeatureDesks = ReturnType<typeof composeFeatureDesks>
