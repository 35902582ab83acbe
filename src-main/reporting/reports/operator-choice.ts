import type { Choice } from '../report/report'

/** Narrows a report to who did it at the till. */
export const operatorChoice: Choice = {
  id: 'operator',
  name: 'Operador',
  all: 'Todos',
  options: (db) => db.all('SELECT id AS value, name AS label FROM operator ORDER BY name, id'),
}
