import type { Choice } from '../report/report'

/** Narrows a report to one branch, where there are several. */
export const branchChoice: Choice = {
  id: 'branch',
  name: 'Filial',
  all: 'Todas',
  options: (db) =>
    db.all(
      'SELECT uid AS value, name AS label FROM branch WHERE (SELECT count(*) FROM branch) > 1 ORDER BY name, uid',
    ),
}

/** The branches looked at, all of them where none is chosen: by each its index is used. */
export const chosenBranches = 'branch_id IN (SELECT id FROM branch WHERE @branch IS NULL OR uid = @branch)'
