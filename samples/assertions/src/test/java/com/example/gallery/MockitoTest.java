package com.example.gallery;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.hamcrest.MockitoHamcrest.argThat;

import org.junit.jupiter.api.Test;

class MockitoTest {

  @Test
  void aCapturedArgumentCanBeMatched() {
    Transport transport = mock(Transport.class);

    new Gallery(transport).setTitle("sunrise", "Dawn", 1);

    verify(transport).update(eq("sunrise"), argThat(updateBody(metadataValue("title", "Dawn"))));
  }
}
