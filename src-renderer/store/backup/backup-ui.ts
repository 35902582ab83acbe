import type { FeatureUi } from '../../feature/feature'
import { notice } from '../../ui/dialog/notice'
import { RestoredWindow } from './restored-window'

export const backupUi: FeatureUi = {
  everywhere: [{ id: 'restored', Part: RestoredWindow }],
  hears: {
    'backup-failed': ({ incidentId }) =>
      notice.error(
        `A cópia de segurança não foi feita (código ${incidentId}). Confira o espaço em disco e o antivírus.`,
      ),
  },
}
