import type { backupFeature } from '#shared/store/backup/backup-feature'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { notice } from '../../ui/dialog/notice'
import { CopiesAge } from './copies/copies-age'
import { copiesNeeds } from './copies/copies-needs'
import { copiesPlace } from './copies/copies-place'
import { RestoredWindow } from './restored-window'

const madeOld: MadeOldOf<typeof backupFeature> = { 'copies-changed': ['backup.copies'] }

export const backupUi: FeatureUi = {
  places: [copiesPlace],
  beginning: [{ id: 'copies-age', permission: 'database.copies', Part: CopiesAge }],
  attention: [attentionTo('copies', copiesPlace, 'backup.copies', {}, copiesNeeds)],
  everywhere: [{ id: 'restored', Part: RestoredWindow }],
  madeOld,
  hears: {
    'backup-failed': ({ incidentId }) =>
      notice.error(
        `A cópia de segurança não foi feita (código ${incidentId}). Confira o espaço em disco e o antivírus.`,
      ),
  },
}
