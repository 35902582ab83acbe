const named = (type: 'region' | 'language', codes: readonly string[]) => {
  const names = new Intl.DisplayNames('pt-BR', { type })
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'pt-BR'))
}

/** Where customers of a Brazilian shop mostly come from. */
const countries = named('region', [
  ...['BR', 'AR', 'BO', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE', 'MX', 'CU', 'HT', 'US', 'CA'],
  ...['PT', 'ES', 'FR', 'IT', 'DE', 'GB', 'IE', 'NL', 'BE', 'CH', 'AT', 'PL', 'RU', 'UA', 'SE', 'NO', 'DK'],
  ...[
    'AO',
    'MZ',
    'CV',
    'ST',
    'GW',
    'TL',
    'NG',
    'SN',
    'ZA',
    'MA',
    'SY',
    'LB',
    'IL',
    'JP',
    'CN',
    'KR',
    'IN',
    'AU',
  ],
])
const languages = named('language', ['pt', 'es', 'en', 'fr', 'it', 'de', 'ja', 'zh', 'ko', 'ru', 'ar', 'he'])

/** The choices of a list, with what a file has that is not among them. */
function withOwn(list: typeof countries, own: string): typeof countries {
  const isThere = own === '' || list.some(({ value }) => value === own)
  return [{ value: '', label: '' }, ...list, ...(isThere ? [] : [{ value: own, label: own }])]
}

export const countryChoices = (own: string) => withOwn(countries, own)
export const languageChoices = (own: string) => withOwn(languages, own)
