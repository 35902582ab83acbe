import { managersOnly, type Feature } from '../../kernel/feature'
import { importContract } from './import-operations'

/** What a shop brings with it from elsewhere, in spreadsheets (FEATURES B5). */
export const importFeature = {
  rights: {
    'import.run': { name: 'Importar planilhas', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'import.begin': 'Importação iniciada',
    'import.stop': 'Importação parada',
    'import.resume': 'Importação retomada',
    'import.give-up': 'Importação abandonada',
    'import.end': 'Importação concluída',
    'import.save-refused': 'Linhas recusadas de uma importação exportadas',
    'import.save-model': 'Planilha modelo exportada',
  },
  operations: importContract,
} as const satisfies Feature
