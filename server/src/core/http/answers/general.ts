/** What an answer means whatever the call was. https://learn.microsoft.com/graph/errors */
import { pages, type Answer } from './answer.ts';

const unreachable = {
  message: 'The service cannot be reached, or is overloaded. Send the request again in some minutes.',
  todo: 'Wait as long as the header Retry-After says, else some minutes, and send the request again.',
  sources: [pages.graph],
};

export const generalAnswers: readonly Answer[] = [
  {
    status: [202],
    todo: 'Ask later what became of it.',
    why: 'Accepted means taken, and not yet done.',
    sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3'],
  },
  {
    status: [400],
    message: 'The request was refused as malformed: look at its address, headers and body.',
    todo: 'Read the message in the body, then look at the address, the Content-Type and the body.',
    why: 'A service answers 400 when it cannot read a request.',
    sources: [pages.graph],
  },
  {
    status: [401],
    message: 'Unauthorized: the token is missing, expired or not for this service. Put a new one into the request.',
    todo: 'Get a new token, and look that it is for the service that is called.',
    why: 'The service looks at the token before it looks at the call.',
    sources: [pages.graph],
  },
  {
    status: [403],
    message: 'Forbidden: the token is good, but does not permit this call. Give the permission that the call takes, and use a new token.',
    todo: 'Look up the permissions of the call, grant one of them with admin consent, and get a new token.',
    why: 'A token holds what was granted when it was given out. Roles of a person, licences and Conditional Access are further causes.',
    sources: [pages.graph],
  },
  {
    status: [404],
    message: 'Not found: there is nothing at this address. Look at the ids and the words in it.',
    todo: 'Compare the address with the documented one, and its ids with those of the tenant.',
    why: 'Graph answers 404 where something does not exist, or not in this tenant.',
    sources: [pages.graph],
  },
  {
    status: [405],
    message: 'This address does not take this method. Look up which one the call takes.',
    todo: 'Write the documented method.',
    why: 'Each address takes some methods only.',
    sources: [pages.graph],
  },
  {
    status: [409],
    message: 'Conflict: something else was changed at the same time, or exists already. Read the present state, then send this again.',
    todo: 'Read what is there now, wait a little, and send the request again if it is still meant.',
    why: 'The request does not fit the state that it met.',
    sources: [pages.graph],
  },
  {
    status: [412],
    message: 'A condition of the request no longer holds: read again, and send it with the new ETag.',
    todo: 'Read the resource again, and take the new ETag for the header If-Match.',
    why: 'It was changed since it was read.',
    sources: [pages.graph],
  },
  {
    status: [415],
    message: 'The service does not read this Content-Type. Write the documented one.',
    todo: 'Write the Content-Type that the page of the call names.',
    why: 'The type tells how a body is to be read; it is not guessed.',
    sources: [pages.graph],
  },
  {
    status: [429],
    message: 'Too many requests: wait before the next one, as long as Retry-After says if it is there.',
    todo: 'Wait as long as the header Retry-After says, longer each time where there is none, and send fewer requests.',
    why: 'Limits hold for a client and for a tenant; a request that is sent again at once counts too.',
    sources: [pages.throttling],
  },
  {
    status: [500],
    message: 'The service failed. Send the request again in some minutes.',
    todo: 'Send the request again in some minutes; if it goes on, ask for support with the request-id of the answer.',
    why: 'The cause is on the side of the service, and not named.',
    sources: [pages.graph],
  },
  {
    ...unreachable,
    status: [502, 503],
    why: 'Nothing is wrong with the request: a service behind Graph is down, or has too much to do.',
  },
  {
    ...unreachable,
    status: [504],
    why: 'Nothing is wrong with the request. Nobody can say whether it was taken: look before you send it again.',
  },
];
