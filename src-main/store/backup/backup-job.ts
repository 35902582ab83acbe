import { secondWords } from '#shared/store/backup/second-folder'
import type { Job } from '../../platform/jobs/job'
import type { Backups } from './backups'

/** A verified copy of the shop's file whenever the newest is too old (FEATURES B9), whatever the computer's clock says. */
export function backupJob(backups: Backups): Job {
  return {
    id: 'backup',
    name: 'Cópia de segurança',
    about: 'Copia o arquivo da loja e confere a cópia.',
    schedule: { every: 'hour' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    isRequired: true,
    anyClock: true,
    isNeeded: backups.isDue,
    run: async () => {
      // What came due by the second folder alone needs no new copy; who runs it by hand wants one.
      if (backups.isOld() || !backups.isSecondBehind()) {
        await backups.take()
        return 'Cópia feita e conferida.'
      }
      const outcome = (await backups.mirror()) ?? 'done'
      return outcome === 'done' ? secondWords.done : { notDone: secondWords[outcome] }
    },
    onFailure: backups.onFailure,
  }
}
