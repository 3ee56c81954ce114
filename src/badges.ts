import { offerBadges } from './page/life/world.ts';
import { answerExtension, isPrivate, onLooksChange, readLooks, translate } from './platform/page.ts';
import { createBadges } from './ui/badge/badges.ts';
import { dressed } from './ui/badge/dressed.ts';

offerBadges((document, correct) => {
  const end = new AbortController();
  const badges = createBadges(document, translate, isPrivate() ? undefined : correct);
  const dress = dressed(badges, readLooks);
  onLooksChange(dress.renew, end.signal);
  answerExtension(
    {
      seek: ({ key, words }) => badges.seek(key, words),
      dim: ({ on }) => dress.dim(on),
      next: () => {
        badges.next();
        return null;
      },
      open: () => {
        badges.open();
        return null;
      },
    },
    end.signal,
  );
  return {
    set: dress.set,
    reveal: badges.reveal,
    destroy() {
      end.abort();
      badges.destroy();
    },
  };
});
