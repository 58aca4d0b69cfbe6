// What carrying out a remedy does to the case: what it says, and nothing else. None changes the purpose or the recipient.

const noLaterThan = (day, date) => (date && date < day ? date : day);

export const isSigned = ({ signedByRecipient: one, signedByAgency: other, day }) => one && other && one <= day && other <= day;

/** By code: the case mended, given the answer's list of what may not be disclosed and the rule that applies. */
export const REMEDIES = {
  CONCLUDE_AGREEMENT: (it) => ({
    ...it,
    signedByRecipient: noLaterThan(it.day, it.signedByRecipient),
    signedByAgency: noLaterThan(it.day, it.signedByAgency),
    ends: '',
  }),
  CONNECT: (it) => ({ ...it, connectedFrom: noLaterThan(it.day, it.connectedFrom), disconnectedFrom: '' }),
  SHOW_CASE: (it, { rule }) => ({
    ...it,
    caseSubject: 'individual',
    matter: rule.caseMatters.includes(it.matter) ? it.matter : rule.caseMatters[0],
    opened: it.day,
    closed: '',
  }),
  /** It names what the request names and may be had; none, where the request names none. */
  OBTAIN_CONSENT: (it, { notDisclosable }) => ({
    ...it,
    consentSubject: 'individual',
    consentRecipient: 'recipient',
    purposes: [it.purpose],
    consentInformation: it.information.filter((category) => !notDisclosable.includes(category)),
    given: it.day,
    withdrawn: '',
    expires: '',
  }),
  STATE_NECESSITY: (it) => ({ ...it, necessityStated: true }),
  NARROW_INFORMATION: (it, { notDisclosable }) => ({
    ...it,
    information: it.information.filter((category) => !notDisclosable.includes(category)),
  }),
};
