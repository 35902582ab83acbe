import type { ParameterKey, ValueOf } from '#shared/store/settings/parameters'
import type { ReadDb } from '../../platform/database/connection'
import {
  parameterVersion,
  storedParameters,
  valueAmong,
  type ParameterPlace,
  type StoredParameter,
} from './parameter-rows'

/** What may hold at one place, and what was made of it: values by their key, the rest by what makes it. */
interface Here {
  readonly stored: readonly StoredParameter[]
  readonly made: Map<unknown, unknown>
}

/** One, since a till works on one file; a version is random, so that another file is never taken for it. */
let book: { readonly version: string; readonly places: Map<string, Here> } | undefined

/** The value that holds here now; never fails: what cannot be read is as if it were not set. */
export function readParameter<Key extends ParameterKey>(
  db: ReadDb,
  key: Key,
  place: ParameterPlace,
): ValueOf<Key> {
  const { stored, made } = parametersAt(db, place)
  return keptIn(made, key, () => valueAmong(stored, key))
}

/** Something made of parameters alone: made anew where one of them changed, and the same for everybody until then. */
export function madeOfParameters<Made>(
  make: (stored: readonly StoredParameter[]) => Made,
): (db: ReadDb, place: ParameterPlace) => Made {
  return (db, place) => {
    const { stored, made } = parametersAt(db, place)
    return keptIn(made, make, () => make(stored))
  }
}

/** Every scan asks for several: all are read again only when their version changes, whoever changed one of them. */
function parametersAt(db: ReadDb, place: ParameterPlace): Here {
  const version = parameterVersion(db)
  if (book?.version !== version) book = { version, places: new Map() }
  return keptIn(book.places, `${place.branchId} ${place.id ?? ''}`, () => ({
    stored: storedParameters(db, place),
    made: new Map(),
  }))
}

function keptIn<Value>(kept: Map<unknown, unknown>, key: unknown, make: () => Value): Value {
  if (!kept.has(key)) kept.set(key, make())
  return kept.get(key) as Value
}
