package org.kontor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.RunState;

class QueryTypesTest {

    @Test
    void readsDaysAndNumbers() throws Exception {
        assertThat(converter(LocalDate.class).fromString(" 2027-03-01 ")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(converter(Integer.class).fromString("7")).isEqualTo(7);
        assertThat(converter(Long.class).fromString("")).isNull();
    }

    @Test
    void namesTheParameterThatIsWrong() throws Exception {
        ParamConverter<LocalDate> days = converter(LocalDate.class);

        assertThatThrownBy(() -> days.fromString("1.3.2027"))
                .isInstanceOf(BadInput.class)
                .hasMessage("day input.date");
        assertThatThrownBy(() -> days.fromString("-9999-03-01")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> converter(Integer.class).fromString("99999999999"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void namesWhatMayBeChosen() throws Exception {
        ParamConverter<RunState> states = converter(RunState.class);

        assertThat(states.fromString("DONE")).isEqualTo(RunState.DONE);
        assertThat(states.fromString("")).isNull();
        assertThatThrownBy(() -> states.fromString("done"))
                .isInstanceOf(BadInput.class)
                .hasMessage("day input.oneOf");
    }

    @Test
    void leavesPathsToRestEasySoThatAWordForAnIdIsNotFound() {
        assertThat(new QueryTypes().getConverter(Long.class, Long.class, new Annotation[0]))
                .isNull();
    }

    private static <T> ParamConverter<T> converter(Class<T> type) throws NoSuchFieldException {
        return new QueryTypes()
                .getConverter(type, type, Asked.class.getDeclaredField("day").getAnnotations());
    }

    private static final class Asked {
        @QueryParam("day")
        private String day;

        String day() {
            return day;
        }
    }
}
