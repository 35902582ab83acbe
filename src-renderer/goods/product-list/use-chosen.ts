import { useState } from 'react'
import type { ProductId } from '#shared/kernel/ids'

/** More are meant by a filter. */
const most = 5000

/** Products chosen one by one; they stay chosen while the list is filtered and sorted anew. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<ProductId>>(new Set())
  return {
    ids: [...chosen],
    isChosen: (id: ProductId) => chosen.has(id),
    onChoose: (id: ProductId) =>
      setChosen((before) => {
        if (before.has(id)) return new Set([...before].filter((one) => one !== id))
        return before.size < most ? new Set([...before, id]) : before
      }),
    clear: () => setChosen(new Set()),
  }
}
