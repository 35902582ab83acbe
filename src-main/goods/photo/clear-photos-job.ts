import type { Desk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import type { PhotoFolder } from './photo-folder'
import { isPhotoWanted } from './photo-rows'

/** So long a file without a product is left alone: it may have been put there for a photo that is being added. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** Deletes the files of photos no product has any more. */
export function clearPhotosJob({ database, now }: Desk, folder: PhotoFolder): Job {
  return {
    id: 'clear-photos',
    name: 'Fotos sem produto',
    about: 'Apaga da pasta de dados as fotos que nenhum produto usa há uma semana.',
    schedule: { every: 'day', at: '03:40' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    run: async () => {
      const cleared = await folder.clear((name) => isPhotoWanted(database, name), now() - KEPT_MS)
      if (cleared === 0) return 'Nenhuma foto sobrava.'
      return cleared === 1 ? '1 foto apagada.' : `${cleared} fotos apagadas.`
    },
  }
}
