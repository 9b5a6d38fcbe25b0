import { practice } from '@taiseizu/catalogue'
import { type Evidence, state } from '../engine/evidence'
import { isExpired } from '../engine/exceptions'
import { type Context, defineRule } from '../engine/rule'
import type { ExceptionSubject } from '../engine/subjects'

/** What was accepted on purpose is approved, in force, and there. */
export const str07 = defineRule({
  id: 'STR-07',
  severity: 'warning',
  source: practice,
  each: 'exception',
  per: ['exception'],
  title: { ja: '効力を失った例外', en: 'Stale exception' },
  why: {
    ja: '例外は、誰かが承知の上で期限を区切って受け入れたものである。期限が切れた、承認者がいない、あるいは受け入れた指摘そのものがもうない例外を残しておくと、何が本当に受け入れられているのかが分からなくなる。',
    en: 'An exception is a finding that somebody accepted knowingly and for a time. One that has expired, that nobody approved, or whose finding is gone hides what is really accepted.',
  },
  text: {
    ja: '例外「{exception}」は期限（{until}）が切れています。',
    en: 'The exception "{exception}" expired on {until}.',
  },
  texts: {
    unapproved: {
      ja: '例外「{exception}」を承認した人が示されていません。',
      en: 'Nobody approved the exception "{exception}".',
    },
    pointless: {
      ja: '例外「{exception}」が受け入れた指摘は、対象とする案のどれにもありません。',
      en: 'The finding that the exception "{exception}" accepts is made in no variant to which it applies.',
    },
  },
  *check(exception, _design, context) {
    const { until = '' } = exception.record
    const fault = faultOf(exception, context)
    if (fault === undefined) return
    yield { subjects: [exception], says: { until }, ...fault, evidence: () => factsOf(exception, context) }
  },
})

/** The first thing that is wrong with it, as the message that says so; the findings of other variants are asked for last. */
function faultOf(exception: ExceptionSubject, context: Context): { readonly as?: string } | undefined {
  if (isExpired(exception.record, context.today)) return {}
  if (exception.record.approvedBy === undefined) return { as: 'unapproved' }
  return context.findingExists(exception) ? undefined : { as: 'pointless' }
}

/** All that is wrong with it, since several things may be at once. */
function factsOf(exception: ExceptionSubject, context: Context): readonly Evidence[] {
  const { record } = exception
  return [
    state({ ja: '例外の理由: {reason}', en: 'Reason of the exception: {reason}' }, { reason: record.reason }),
    ...(isExpired(record, context.today)
      ? [
          state(
            { ja: '期限: {until}、検査日: {today}', en: 'Until {until}; checked on {today}' },
            { until: record.until ?? '', today: context.today ?? '' },
          ),
        ]
      : []),
    record.approvedBy === undefined
      ? state({ ja: '承認者: なし', en: 'Approved by nobody' }, {})
      : state({ ja: '承認者: {approver}', en: 'Approved by {approver}' }, { approver: record.approvedBy }),
    ...(context.findingExists(exception)
      ? []
      : [
          state(
            { ja: '指摘「{exception}」は今はない', en: 'There is no finding "{exception}" any more' },
            { exception },
          ),
        ]),
  ]
}
