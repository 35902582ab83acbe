import { useEffect, useState } from 'react'
import { call } from '../../ipc/client'

/** Whether the company uses Dito at all (FEATURES D1); false until main says so, or where it is not asked. */
export function useDitoModule(isAsked: boolean): boolean {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    void call('loyalty-settings.read', { program: 'dito', branchId: null }).then((reply) => {
      const module = reply.ok
        ? reply.value.parameters.find(({ key }) => key === 'loyalty.uses-dito')
        : undefined
      setOn(module?.value === true)
    })
  }, [isAsked])
  return isOn
}
