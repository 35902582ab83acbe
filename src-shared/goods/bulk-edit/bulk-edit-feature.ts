import { managersOnly, type Feature } from '../../kernel/feature'
import { bulkEditContract } from './bulk-edit-operations'

/** Many products changed at once, seen before and undone afterwards (FEATURES B5). */
export const bulkEditFeature = {
  rights: {
    'bulk-edit.edit': { name: 'Alterar produtos em massa', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'bulk-edit.start': 'Alteração em massa iniciada',
    'bulk-edit.stop': 'Alteração em massa parada',
    'bulk-edit.go-on': 'Alteração em massa retomada',
    'bulk-edit.undo': 'Alteração em massa a desfazer',
    'bulk-edit.end': 'Alteração em massa concluída',
    'bulk-edit.undone': 'Alteração em massa toda desfeita',
  },
  operations: bulkEditContract,
} as const satisfies Feature
