import { flushSync } from 'react-dom'
import { may } from '../app/may'
import { useApp } from '../app/use-app'
import { refuse } from '../scanner/scan-delivery'
import { scanTargets, useScanTarget } from '../scanner/targets'
import { depart } from '../shell/places/departure'
import { leavePlace } from '../shell/places/use-place'

/** Whoever stands at an open till and reads a code in Gestão has a customer before her: back to the sale, with the code. */
export function useScanToSale(): void {
  const atTill = useApp(
    (app) =>
      app.till !== null &&
      !app.tillLeft &&
      app.terminalStop === null &&
      app.clockDoubt === null &&
      may(app, 'sale.sell'),
  )
  useScanTarget(
    (code) =>
      depart(() => {
        // The screen of the sale takes the code as soon as it is there.
        flushSync(leavePlace)
        const target = scanTargets.top()
        if (target === undefined) refuse('Leitura ignorada: passe de novo.')
        else target(code)
      }),
    atTill,
  )
}
