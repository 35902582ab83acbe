import type { ParameterKey } from '#shared/store/settings/parameters'
import { goTo } from '../../shell/places/use-place'
import { useLandingStore } from './landing-store'
import { parametersPlace } from './parameters-place'

/** Goes to “Parâmetros”, to this one among its neighbours. */
export function openParameter(key: ParameterKey): void {
  useLandingStore.setState({ key })
  goTo(parametersPlace)
}
