import { type ProviderService, practice, providerServices, section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

const covered: readonly ProviderService[] = ['audit', 'monitoring', 'assessment', 'forensics']

/** For some services there is a public register of those whose quality has been examined. */
export const src14 = defineRule({
  id: 'SRC-14',
  severity: 'advice',
  source: [practice, section('S', '4')],
  each: 'unit',
  bearing: ['provider'],
  per: ['unit'],
  title: { ja: '登録のない事業者', en: 'Provider not registered' },
  why: {
    ja: '監査・監視・診断・フォレンジックの良し悪しは、頼む側からは見えにくい。情報セキュリティサービス審査登録制度に登録された事業者なら、技術と品質管理について一定の審査を経ている。',
    en: 'How good an audit, a watch, an assessment or a forensic examination is can hardly be seen from outside. Providers registered under the information security service scheme have been examined for skill and quality control.',
  },
  text: {
    ja: '外部事業者「{unit}」は「{services}」を提供しますが、情報セキュリティサービス審査登録制度への登録が示されていません。',
    en: 'The provider "{unit}" is not given as registered under the information security service scheme for what it offers: {services}.',
  },
  *check(unit) {
    const services = unit.services.filter((service) => covered.includes(service))
    if (services.length === 0 || unit.record.registered === true) return
    yield {
      subjects: [unit],
      says: { services: named(providerServices, services) },
      evidence: () => [
        state(
          { ja: '「{unit}」の提供するサービス: {services}', en: 'Services of "{unit}": {services}' },
          { unit, services: named(providerServices, unit.services) },
        ),
        unit.record.registered === false
          ? state({ ja: '「{unit}」は登録なしとされている', en: '"{unit}" is given as not registered' }, { unit })
          : state(
              { ja: '「{unit}」の登録の有無は示されていない', en: 'Whether "{unit}" is registered is not given' },
              { unit },
            ),
      ],
    }
  },
})
