import { watchForAudio } from './page/gate/watch.ts';

watchForAudio(window);
