import type { Place } from '../../feature/place'
import { ImportScreen } from './import-screen'

/** “Importar”, for whoever goes there from a list that is still empty. */
export const importPlace: Place = {
  id: 'import',
  name: 'Importar',
  hint: 'Trazer produtos e outros cadastros de planilhas',
  alsoCalled:
    'Planilha, Excel, XLSX, CSV, migrar, migração, trazer cadastro, carga inicial, importação, planilha modelo',
  area: 'shop',
  permission: 'import.run',
  needsTill: false,
  Screen: ImportScreen,
}
