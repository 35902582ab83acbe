import { ok } from '#shared/kernel/result'
import type { TroubleReason, UpgradeProgress } from '#shared/store/backup/backup-operations'
import { unfinishedBytes } from '../store/backup/backup'
import type { UpgradeOrder, UpgradeTold } from '../store/backup/upgrade-file'
import { fileBytes, upgradeWithRoom } from '../store/backup/upgrade-room'
import { dispatchBeforeSignIn } from './before-sign-in'
import type { Surroundings } from './surroundings'
import { tillToBe, type Till } from './till-to-be'

interface OldFile {
  readonly order: UpgradeOrder
  /** The till over the file once it is up to date. */
  readonly open: () => Till
  /** The till over a file that could not be brought up to date. */
  readonly recovering: (trouble: TroubleReason & { readonly error: unknown }) => Till
}

/** Answers how far the shop's file is, while it is brought up to date beside main; from then on as any till does. */
export function upgradingTill(around: Surroundings, { order, open, recovering }: OldFile): Till {
  const { log, time, die } = around
  const of = fileBytes(order.path)
  let told: UpgradeTold | { readonly doing: 'starting' } = { doing: 'starting' }
  const progress = (): UpgradeProgress =>
    told.doing === 'copying' ? { ...told, done: unfinishedBytes(order.backupFolder), of } : told

  const { till, become } = tillToBe({
    dispatch: dispatchBeforeSignIn(around, { 'database.upgrade': () => ok(progress()) }),
    close: () => {
      // No step can be called off half-way; one that is cut short was never taken.
      log.info('upgrade-cut-short')
      die()
    },
  })

  async function bringUpToDate(): Promise<Till> {
    const started = time.now()
    log.info('upgrade-started', { bytes: of })
    try {
      const ended = await upgradeWithRoom(around, order, (what) => (told = what))
      if (!ended.ok) return recovering(ended.error)
      log.info('upgrade-ended', { milliseconds: time.now() - started, bytes: fileBytes(order.path) })
      return open()
    } catch (error) {
      return recovering({ kind: 'unreadable', error })
    }
  }

  void bringUpToDate().then((next) => {
    become(next)
    around.onParameterSet()
  })
  return till
}
