import { Button, Field, Select } from '@fluentui/react-components';
import { useMessages } from './messages/language';
import { useSignIn } from './useSignIn';

/** Who is signed in, and the way out; nothing in folder mode. */
export function AccountDetails() {
  const messages = useMessages();
  const current = useSignIn();
  if (current === null || current.standing.person === null) return null;
  const { signIn, standing } = current;
  const { person, people } = standing;
  return (
    <>
      {people.length > 1 ? (
        <Field label={messages.account} size="small">
          <Select size="small" value={person?.id} onChange={(_, { value }) => void signIn.switchTo(value)}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <p>{messages.signedInAs(person?.name ?? '')}</p>
      )}
      <div>
        <Button size="small" title={messages.signOutHint} onClick={() => signIn.signOut()}>
          {messages.signOut}
        </Button>
      </div>
    </>
  );
}
