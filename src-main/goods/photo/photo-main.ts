import { dirname, join } from 'node:path'
import type { photoFeature } from '#shared/goods/photo/photo-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { clearPhotosJob } from './clear-photos-job'
import { photoFolder } from './photo-folder'
import { photoCommands, photoQueries } from './photo-handlers'

/** Photos lie beside the shop's file. */
const folderOf = ({ database }: Desk) => photoFolder(join(dirname(database.path), 'photos'))

/** What main does for photos of products. */
export const photoMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => photoQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => photoCommands(desk, folderOf(desk)),
  jobs: ({ desk }: { readonly desk: Desk }) => [clearPhotosJob(desk, folderOf(desk))],
} satisfies MainFeature<(typeof photoFeature)['operations']>
